package dev.kindred.it.press;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Is on articles. */
@Entity
public record Keyword(
    @Id Long id, String name, @ManyToMany(relatedName = "keywords") Many<Article> articles) {}
