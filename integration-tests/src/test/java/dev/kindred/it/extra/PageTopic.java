package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Has pages, by a table that is called like a page's alias. */
@Entity
public record PageTopic(@Id Long id, String name) {}
