public import InternetMessage

extension FieldName {
    // MARK: RFC 3464, per message

    /// Original-Envelope-Id.
    public static let originalEnvelopeID = Self("Original-Envelope-Id")
    /// Reporting-MTA.
    public static let reportingMTA = Self("Reporting-MTA")
    /// DSN-Gateway.
    public static let dsnGateway = Self("DSN-Gateway")
    /// Received-From-MTA.
    public static let receivedFromMTA = Self("Received-From-MTA")
    /// Arrival-Date.
    public static let arrivalDate = Self("Arrival-Date")

    // MARK: RFC 3464, per recipient

    /// Original-Recipient.
    public static let originalRecipient = Self("Original-Recipient")
    /// Final-Recipient.
    public static let finalRecipient = Self("Final-Recipient")
    /// Action.
    public static let action = Self("Action")
    /// Status.
    public static let status = Self("Status")
    /// Remote-MTA.
    public static let remoteMTA = Self("Remote-MTA")
    /// Diagnostic-Code.
    public static let diagnosticCode = Self("Diagnostic-Code")
    /// Last-Attempt-Date.
    public static let lastAttemptDate = Self("Last-Attempt-Date")
    /// Final-Log-ID.
    public static let finalLogID = Self("Final-Log-ID")
    /// Will-Retry-Until.
    public static let willRetryUntil = Self("Will-Retry-Until")
    /// Localized-Diagnostic (RFC 6533).
    public static let localizedDiagnostic = Self("Localized-Diagnostic")

    // MARK: Extensions of delivery reports

    /// X-Actual-Recipient (Sendmail): the address or program that an alias led to.
    public static let actualRecipient = Self("X-Actual-Recipient")
    /// X-Original-Message-ID (Gmail).
    public static let xOriginalMessageID = Self("X-Original-Message-ID")
    /// X-Display-Name (Exchange).
    public static let xDisplayName = Self("X-Display-Name")
    /// X-Postfix-Queue-ID.
    public static let postfixQueueID = Self("X-Postfix-Queue-ID")
    /// X-Postfix-Sender.
    public static let postfixSender = Self("X-Postfix-Sender")
    /// X-PowerMTA-BounceCategory.
    public static let powerMTABounceCategory = Self("X-PowerMTA-BounceCategory")

    // MARK: RFC 8098

    /// Reporting-UA.
    public static let reportingUA = Self("Reporting-UA")
    /// MDN-Gateway.
    public static let mdnGateway = Self("MDN-Gateway")
    /// Original-Message-ID.
    public static let originalMessageID = Self("Original-Message-ID")
    /// Disposition.
    public static let disposition = Self("Disposition")
    /// Failure.
    public static let failure = Self("Failure")
    /// Error.
    public static let error = Self("Error")
    /// Warning.
    public static let warning = Self("Warning")

    // MARK: RFC 5965

    /// Feedback-Type.
    public static let feedbackType = Self("Feedback-Type")
    /// User-Agent.
    public static let userAgent = Self("User-Agent")
    /// Version.
    public static let version = Self("Version")
    /// Original-Mail-From.
    public static let originalMailFrom = Self("Original-Mail-From")
    /// Original-Rcpt-To.
    public static let originalRcptTo = Self("Original-Rcpt-To")
    /// Received-Date: what the drafts of RFC 5965 called Arrival-Date.
    public static let receivedDate = Self("Received-Date")
    /// Source-IP.
    public static let sourceIP = Self("Source-IP")
    /// Source-Port (RFC 6692).
    public static let sourcePort = Self("Source-Port")
    /// Incidents.
    public static let incidents = Self("Incidents")
    /// Authentication-Results.
    public static let authenticationResults = Self("Authentication-Results")
    /// Reported-Domain.
    public static let reportedDomain = Self("Reported-Domain")
    /// Reported-URI.
    public static let reportedURI = Self("Reported-URI")
    /// Removal-Recipient: from the drafts of RFC 5965.
    public static let removalRecipient = Self("Removal-Recipient")

    // MARK: RFC 6591

    /// Auth-Failure.
    public static let authFailure = Self("Auth-Failure")
    /// Delivery-Result.
    public static let deliveryResult = Self("Delivery-Result")
    /// Identity-Alignment (RFC 7489).
    public static let identityAlignment = Self("Identity-Alignment")
    /// DKIM-Domain.
    public static let dkimDomain = Self("DKIM-Domain")
    /// DKIM-Identity.
    public static let dkimIdentity = Self("DKIM-Identity")
    /// DKIM-Selector.
    public static let dkimSelector = Self("DKIM-Selector")
    /// DKIM-Canonicalized-Header.
    public static let dkimCanonicalizedHeader = Self("DKIM-Canonicalized-Header")
    /// DKIM-Canonicalized-Body.
    public static let dkimCanonicalizedBody = Self("DKIM-Canonicalized-Body")
    /// DKIM-ADSP-DNS.
    public static let dkimADSPDNS = Self("DKIM-ADSP-DNS")
    /// SPF-DNS.
    public static let spfDNS = Self("SPF-DNS")
}
