package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Its table is called like the fifth use of a page's, to which it has no relation. */
@Entity(table = "page_5")
public record PageStranger(@Id Long id, String title) {}
