require ["enotify"];
notify :message "New mail has come for carol" "mailto:alice+dovecot-notify@example.com";
