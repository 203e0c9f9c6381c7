package dev.kindred.it.extra.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;

/** Country, which all tenants share. */
@Entity(table = "firm_country")
public record Country(@Id Long id, String name, @Inverse Many<Account> accounts) {}
