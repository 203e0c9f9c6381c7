package e;

import dev.kindred.model.*;

@Entity(readOnly = true)
public record Region(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true) One<Customer> mayor) {}
