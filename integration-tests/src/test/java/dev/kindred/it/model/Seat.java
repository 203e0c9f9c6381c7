package dev.kindred.it.model;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Has a key of two attributes; the first is a reserved word in SQL. */
@Entity
public record Seat(@Id int row, @Id int number, String view) {}
