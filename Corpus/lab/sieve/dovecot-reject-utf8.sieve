require ["reject"];
reject text:
Ihre Nachricht wird nicht angenommen.
Grüße aus Köln
.
;
