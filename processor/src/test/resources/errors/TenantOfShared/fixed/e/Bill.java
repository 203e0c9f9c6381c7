package e;

import dev.kindred.model.*;

@Entity
public record Bill(
    @Id Long id,
    @Tenant long firm,
    @ForeignKey(
            onDelete = OnDelete.CASCADE,
            columns = {"firm", "account_number"})
        One<Account> account) {}
