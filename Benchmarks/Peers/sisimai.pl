# Reads every bounce of an mbox file with Sisimai.
use strict;
use warnings;
use Sisimai;

my $found = Sisimai->make($ARGV[0], 'delivered' => 1) || [];
printf("%d recipients\n", scalar @$found);
