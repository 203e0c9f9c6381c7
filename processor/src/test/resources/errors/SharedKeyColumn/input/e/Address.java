package e;

import dev.kindred.model.*;

@Entity
public record Address(
    long tenantId,
    @Id @ForeignKey(onDelete = OnDelete.CASCADE, columns = {"tenant_id", "customer_number"})
        One<Customer> customer,
    @Id int position) {}
