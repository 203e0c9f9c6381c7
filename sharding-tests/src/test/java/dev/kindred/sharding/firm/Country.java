package dev.kindred.sharding.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;

/** Country, which every shard has. */
@Entity(table = "shard_country")
public record Country(@Id Long id, String name, @Inverse Many<Account> accounts) {}
