package e;

import dev.kindred.model.*;

@Entity
public record Order(
    @Id Long id,
    @Default("1") @ForeignKey(onDelete = OnDelete.SET_DEFAULT) One<Tenant> tenant,
    @ForeignKey(onDelete = OnDelete.CASCADE, columns = {"tenant_id", "customer_number"})
        One<Customer> customer) {}
