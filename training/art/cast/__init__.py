"""Who is drawn: people, animals and things in clothes, creatures, props; and what captions say."""
