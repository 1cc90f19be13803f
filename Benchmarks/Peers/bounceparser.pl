# Reads every bounce of an mbox file with Mail::DeliveryStatus::BounceParser.
use strict;
use warnings;
use Mail::DeliveryStatus::BounceParser;

my ($messages, $reports) = (0, 0);
my $message = '';

sub take {
    return unless length $message;
    my $bounce = eval { Mail::DeliveryStatus::BounceParser->new($message) };
    $messages++;
    $reports += scalar($bounce->reports) if $bounce && $bounce->is_bounce;
    $message = '';
}

open(my $box, '<', $ARGV[0]) or die "$ARGV[0]: $!";
while (my $line = <$box>) {
    if ($line =~ /\AFrom /) { take(); next }
    $line =~ s/\A>(>*From )/$1/;
    $message .= $line;
}
take();
print "$messages messages, $reports reports\n";
