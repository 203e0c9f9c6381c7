package dev.kindred.it.addresses;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** A nation, which addresses refer to. */
@Entity
public record Nation(@Id(generated = false) String code, String name) {}
