require ["reject"];
reject "I have left example.org. My new address is carol@example.net.";
