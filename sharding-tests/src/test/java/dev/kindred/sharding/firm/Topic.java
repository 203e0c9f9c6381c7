package dev.kindred.sharding.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;

/** Topic of memos. */
@Entity(table = "shard_topic")
public record Topic(@Id Long id, String name, @Inverse Many<Memo> memos) {}
