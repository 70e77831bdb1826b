import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.lang.annotation.*;
import java.lang.annotation.Target;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;
interface Grp {}
@NotNull @Size(max = 8) @Constraint(validatedBy = {}) @Target(ElementType.FIELD) @Retention(RetentionPolicy.RUNTIME) @interface Composed { String message() default ""; Class<?>[] groups() default {}; Class<? extends Payload>[] payload() default {}; }
@Embeddable class E2 { String e2n; int e2i; @Size(max=3) String e2s; @NotNull String e2nn; }
@Embeddable class E { @NotNull String en; @Size(max=12) String es; }
@Embeddable class E3 { @NotNull String e3n; @Size(max=13) String e3s; }
@Entity class V { @Id @GeneratedValue Long id; @NotNull String nn; @NotBlank String nb; @NotEmpty String ne; @Size(max=50) String s50; @Size(min=2) String smin; @Size(min=1,max=33) @NotNull String s33; @Min(3) int min3; @Max(9) Integer max9; @Min(1) @Max(5) @Column(name = "rnge") Long range; @Digits(integer=8, fraction=3) BigDecimal dig; @Digits(integer=4, fraction=0) int digInt; @DecimalMin("1.5") BigDecimal dmin; @DecimalMax("9.5") BigDecimal dmax; @Positive int pos; @PositiveOrZero int poz; @Negative int neg; @Email String email; @Pattern(regexp="a+") String pat; @Length(max=77) String len; @Range(min=1,max=10) int rng; @Range(max = 4) int rngMax; @NotNull @ManyToOne V parent; @NotNull(groups=Grp.class) String grp; @Null String nul; @NotEmpty @ElementCollection Set<String> tags; @Size(max=5) @ElementCollection List<@Size(max=9) @NotNull String> elems; @AssertTrue @Column(name = "at_") boolean at; @Past java.util.Date past; @Valid E emb; @NotNull E2 embNn; @NotNull @Valid E3 embBoth; @Column(length=10) @Size(max=20) String lenConflict; @Column(length=30) @Size(max=20) String lenSmaller; @Size(max=20) byte[] bytes; @Min(0) BigDecimal bdMin; @NotNull @Column(nullable=true) String nnNullable; @Size(max=40000) String big; @Size(max=20) @Lob String lob; @Digits(integer=5,fraction=2) String digStr; @Size(max=20) @Column(columnDefinition="varchar(99)") String cd; @Composed String composed; @NotNull @OneToOne V one; @Min(2) short sh; @Max(100) double dbl; }
@Entity class VSub extends V { @NotNull String sub; @Min(2) int subMin; @NotNull @ManyToOne V subRef; }
@Entity class SizedKey { @Id @Size(max = 10) String code; }
@Entity class RefSized { @Id Long id; @ManyToOne SizedKey key; @NotNull @ManyToOne SizedKey must; @ManyToMany Set<SizedKey> keys; }
