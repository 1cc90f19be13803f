require ["reject"];
reject "550 5.7.1 Message refused: you are on my list of unwanted senders";
