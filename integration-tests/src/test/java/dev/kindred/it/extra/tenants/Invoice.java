package dev.kindred.it.extra.tenants;

import static dev.kindred.model.OnDelete.PROTECT;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** Invoice of a tenant, whose key starts with the tenant. */
@Entity(table = "shared_invoice")
public record Invoice(
    @Id long tenantId,
    @Id int number,
    @ForeignKey(
            columns = {"tenant_id", "customer_number"},
            onDelete = PROTECT)
        One<Customer> customer,
    @OneToOne(
            columns = {"tenant_id", "cancelled_number"},
            onDelete = SET_NULL,
            optional = true,
            relatedName = "cancellation")
        One<Invoice> cancelled,
    @ManyToMany(through = Line.class, relatedName = "invoices") Many<Product> products) {}
