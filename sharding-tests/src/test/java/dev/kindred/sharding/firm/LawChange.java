package dev.kindred.sharding.firm;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.util.UUID;

/** Record of a change, which every shard has. */
@Entity(table = "shard_law_change")
public record LawChange(@Id UUID id, @Column(length = 800) String content) {}
