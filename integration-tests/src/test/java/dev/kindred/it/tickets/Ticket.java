package dev.kindred.it.tickets;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Has nothing but a number that the database gives. */
@Entity
public record Ticket(@Id Long number) {}
