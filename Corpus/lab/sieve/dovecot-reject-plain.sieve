require ["reject"];
reject "I do not want mail from you.";
