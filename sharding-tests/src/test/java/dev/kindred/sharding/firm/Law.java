package dev.kindred.sharding.firm;

import dev.kindred.model.Audited;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.util.UUID;

/** Law, which every shard has, as the records of its writes. */
@Audited
@Entity(table = "shard_law")
public record Law(@Id UUID id, String text) {}
