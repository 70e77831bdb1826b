import jakarta.validation.constraints.*;
@Entity class Account { @Id Long id; @NotNull String a; @NotBlank String b; @NotEmpty String c; @NotNull Integer d; @NotNull @Column(nullable = true) String e; }
