import jakarta.validation.constraints.*;
@MappedSuperclass abstract class Base { @Id Long id; @NotNull @Size(max = 20) String code; }
@Entity class A extends Base { @NotBlank String text; }
@Entity class B extends A { @NotNull String below; @Size(max = 3) String sized; }
