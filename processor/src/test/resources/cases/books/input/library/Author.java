package library;

import dev.kindred.model.*;
import java.util.Optional;

@Entity
public record Author(
    @Id Long id,
    @Column(length = 100) String name,
    Optional<String> nick,
    @Inverse Many<Book> books) {}
