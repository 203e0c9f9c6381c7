package dev.kindred.sharding.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Memo that every shard has; its topics are in a join table. */
@Entity(table = "shard_memo")
public record Memo(
    @Id Long id, String text, @ManyToMany(relatedName = "memos") Many<Topic> topics) {}
