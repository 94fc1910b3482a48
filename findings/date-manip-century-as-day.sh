#!/usr/bin/env bash
# Date::Manip 6.91 (Debian 12), German: »März 2024« is 20 March, »März 1999« is the 19th.
#
# Guess: a month with its year is refused or gives its first day, as a year alone does; »3.10.« is the
# third of October or refused, as the nonUS order is set.
# Seen: the century is taken for the day and the rest for the year, so every month of our time is its
# 20th; »3.10.« is six minutes past three today. »3. März 2024« is right, »am 3. März 2024« refused.
# What follows for a fact-checking desk: these days look like written ones; a date counts only where
# its day stands in the words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download libdate-manip-perl=6.91-1 > download.txt 2>&1
dpkg -x libdate-manip-perl_6.91-1_all.deb .
cat > program.pl <<'PROGRAM'
use strict; use warnings; use utf8; use Date::Manip::Date;
binmode STDOUT, ':utf8';
my $base = Date::Manip::Date->new;
$base->config('Language', 'German', 'DateFormat', 'nonUS', 'ForceDate', '2024-05-15-12:00:00');
sub read_date {
    my ($words, $expected) = @_;
    my $date = $base->new_date;
    my $found = $date->parse($words) ? 'refused' : $date->printf('%Y-%m-%d %H:%M');
    print "$words: $found\n";
    die "changed: $words" if $found ne $expected;
}
read_date('März 2024', '2024-03-20 00:00');
read_date('Mai 2017', '2017-05-20 00:00');
read_date('März 1999', '1999-03-19 00:00');
read_date('3.10.', '2024-05-15 03:06');
read_date('1989', '1989-01-01 00:00');
read_date('3. März 2024', '2024-03-03 00:00');
read_date('am 3. März 2024', 'refused');
PROGRAM
PERL5LIB=usr/share/perl5 perl program.pl
