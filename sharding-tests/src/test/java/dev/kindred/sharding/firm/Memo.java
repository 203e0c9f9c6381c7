package dev.kindred.sharding.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.Tenant;

/** Memo; its topics are in a join table, which has no tenant. */
@Entity(table = "shard_memo")
public record Memo(
    @Id Long id,
    @Tenant long tenant,
    String text,
    @ManyToMany(relatedName = "memos") Many<Topic> topics) {}
