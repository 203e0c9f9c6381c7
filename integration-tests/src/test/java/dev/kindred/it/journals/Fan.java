package dev.kindred.it.journals;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Has friends, who have it as a friend, and idols, who need not know. */
@Entity(table = "journals_fan")
public record Fan(
    @Id Long id,
    String name,
    @ManyToMany(symmetrical = true) Many<Fan> friends,
    @ManyToMany(relatedName = "stalkers") Many<Fan> idols) {}
