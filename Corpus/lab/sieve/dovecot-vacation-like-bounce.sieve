require ["vacation"];
vacation :days 1 :subject "Undeliverable: your message" "Mailbox full? No, I only pretend: 552 5.2.2 is what others say. I am on leave.";
