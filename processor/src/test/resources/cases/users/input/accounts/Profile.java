package accounts;

import dev.kindred.model.*;
import java.util.Optional;

@Entity
public record Profile(
    @Id Long id,
    @OneToOne(onDelete = OnDelete.CASCADE) One<User> user,
    @Column(length = 2000) Optional<String> bio,
    @Default("true") boolean visible) {}
