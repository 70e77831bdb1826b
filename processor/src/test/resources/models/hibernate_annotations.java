import org.hibernate.annotations.*;
@Entity class A { @Id Long id; String name; @Formula("1 + 1") int calc; @ColumnTransformer(read = "upper(trans)", write = "?") String trans; @Generated String gen; @org.hibernate.annotations.Immutable String imm; @CurrentTimestamp Instant cur; @TenantId String tenant; @Source(SourceType.DB) @Version Instant ver; @FractionalSeconds(3) Instant millis; @FractionalSeconds(2) LocalTime hundredths; }
@Entity @org.hibernate.annotations.Immutable @RowId @DynamicUpdate class Imm { @Id @UuidGenerator String id; @ManyToOne @JoinFormula("name") A byF; @ManyToOne @NotFound(action = NotFoundAction.IGNORE) A nf; }
@Entity @Subselect("select id from A") @Synchronize("A") class Sub { @Id Long id; String name; @ManyToOne A a; }
@Entity class RefSub { @Id Long id; @ManyToOne Sub sub; }
@Entity class GenU { @Id @GeneratedValue @UuidGenerator(style = UuidGenerator.Style.TIME) UUID id; @ElementCollection @OrderColumn @ListIndexBase(1) List<String> lib; @ElementCollection @SortNatural SortedSet<String> sorted; @ElementCollection @Bag Collection<String> bag; @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Set<String> cascaded; }
