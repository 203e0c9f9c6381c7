package dev.kindred.it.journals;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Is printed by publications. */
@Entity(table = "journals_article")
public record Article(@Id Long id, String headline, @ManyToMany Many<Publication> publications) {}
