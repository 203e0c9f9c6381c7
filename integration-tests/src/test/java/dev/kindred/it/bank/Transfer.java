package dev.kindred.it.bank;

import static dev.kindred.model.OnDelete.PROTECT;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Moved money from one account to another; its key is that of the operation which made it. */
@Entity(table = "bank_transfer")
public record Transfer(
    @Id String operation,
    @ForeignKey(onDelete = PROTECT, relatedName = "+") One<Account> source,
    @ForeignKey(onDelete = PROTECT, relatedName = "+") One<Account> target,
    long amount) {}
