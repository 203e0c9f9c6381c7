package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;

/** Its aliases would have the names of other tables. */
@Entity
public record Page(
    @Id Long id,
    String title,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "below") One<Page> up,
    @ManyToMany(table = "page_4", relatedName = "pages") Many<PageTopic> topics) {}
