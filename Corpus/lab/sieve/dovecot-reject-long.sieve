require ["reject"];
reject text:
This mailbox takes messages about the following subjects only:

 - orders
 - invoices

Everything else goes to info@example.org. Your message was neither,
so that it has been refused by a rule of the recipient.
.
;
