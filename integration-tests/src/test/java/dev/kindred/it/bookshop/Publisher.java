package dev.kindred.it.bookshop;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Brings out books. */
@Entity(table = "bookshop_publisher")
public record Publisher(@Id Long id, String name, int awards) {}
