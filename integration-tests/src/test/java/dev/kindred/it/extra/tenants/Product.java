package dev.kindred.it.extra.tenants;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.One;

/** Product of a tenant, which can replace an older one. */
@Entity(table = "shared_product")
public class Product extends TenantRow {

  String name = "";

  @ForeignKey(
      columns = {"tenant_id", "replaced_number"},
      onDelete = SET_NULL,
      optional = true,
      relatedName = "replacements")
  One<Product> replaced = One.none();

  Product() {}

  /** Creates a product that is not saved. */
  public Product(One<Tenant> tenant, int number, String name) {
    this.tenant = tenant;
    this.number = number;
    this.name = name;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns the product that it replaces. */
  public One<Product> replaced() {
    return replaced;
  }
}
