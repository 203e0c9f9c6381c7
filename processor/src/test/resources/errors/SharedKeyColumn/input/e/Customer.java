package e;

import dev.kindred.model.*;

@Entity
public record Customer(
    @Id @ForeignKey(onDelete = OnDelete.CASCADE) One<Tenant> tenant, @Id int number) {}
