// Whoever imports Bounces has the messages and the reports that it is read from as well.
@_exported public import DeliveryReports
@_exported public import InternetMessage
@_exported public import RawMail
