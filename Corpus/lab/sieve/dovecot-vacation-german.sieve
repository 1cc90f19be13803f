require ["vacation"];
vacation :days 1 :subject "Abwesenheitsnotiz – Grüße" :addresses ["carol@example.org"] "Ich bin bis Freitag nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.";
