package dev.kindred.it.bank;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** What a currency is worth; its key is given. */
@Entity(table = "bank_rate")
public record Rate(@Id String currency, int value) {}
