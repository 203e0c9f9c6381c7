package dev.kindred.it.extra.notebook;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Line on a page of a notebook, both of which identify it. */
@Entity(table = "notebook_line")
public record Line(@Id int page, @Id int number, String text) {}
