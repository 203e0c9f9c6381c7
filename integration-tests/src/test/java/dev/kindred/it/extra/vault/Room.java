package dev.kindred.it.extra.vault;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Has safes. */
@Entity(table = "vault_room")
public record Room(@Id Long id, String name) {}
