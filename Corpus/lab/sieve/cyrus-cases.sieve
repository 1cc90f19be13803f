require ["reject", "vacation"];
if header :is "X-Case" "cyrus-vacation-plain" {
  vacation :days 1 :addresses ["carol@example.org"] :handle "a" "I am away until next week.";
} elsif header :is "X-Case" "cyrus-vacation-subject" {
  vacation :days 1 :addresses ["carol@example.org"] :handle "b" :subject "Out of the office" "Back on Monday.";
} elsif header :is "X-Case" "cyrus-vacation-german" {
  vacation :days 1 :addresses ["carol@example.org"] :handle "c" :subject "Abwesenheit – Grüße" "Ich bin bis Freitag nicht im Büro.";
} elsif header :is "X-Case" "cyrus-vacation-mime" {
  vacation :days 1 :addresses ["carol@example.org"] :handle "d" :mime text:
Content-Type: text/html; charset=utf-8

<p>I left the <b>company</b>.</p>
.
;
} elsif header :is "X-Case" "cyrus-vacation-from" {
  vacation :days 1 :addresses ["carol@example.org"] :handle "e" :from "Carol Example <carol.example@example.org>" "Write to dave@example.org in urgent cases.";
} elsif header :is "X-Case" "cyrus-reject-plain" {
  reject "I do not want mail from you.";
} elsif header :is "X-Case" "cyrus-reject-utf8" {
  reject "Ihre Nachricht wird nicht angenommen. Grüße aus Köln";
} elsif header :is "X-Case" "cyrus-reject-long" {
  reject text:
This mailbox takes messages about orders only.

Everything else goes to info@example.org.
.
;
} elsif header :is "X-Case" "cyrus-reject-like-bounce" {
  reject "550 5.1.1 User unknown, or so I say";
}
