package dev.kindred.it.tickets;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Takes tickets. */
@Entity
public record Draw(@Id Long id, @ManyToMany Many<Ticket> tickets) {}
