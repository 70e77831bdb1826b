import org.hibernate.annotations.*;
@Entity class Gg { @Id @GeneratedValue(generator="gg") @GenericGenerator(name="gg", strategy="uuid2") String id; }
@Entity class Gg2 { @Id @GeneratedValue(generator="gg2") @GenericGenerator(name="gg2", strategy="increment") Long id; }
@Entity class Gg3 { @Id @GeneratedValue(generator="gg3") @GenericGenerator(name="gg3", strategy="sequence", parameters = {@org.hibernate.annotations.Parameter(name = "sequence_name", value = "my_gg_seq"), @org.hibernate.annotations.Parameter(name="increment_size", value="3"), @org.hibernate.annotations.Parameter(name="initial_value", value="7")}) Long id; }
@Entity class Gg4 { @Id @GeneratedValue(generator="gen_four") @GenericGenerator(name="gen_four", strategy="org.hibernate.id.enhanced.SequenceStyleGenerator") Long id; }
@Entity class Gg5 { @Id @GeneratedValue(generator="gen_five") @GenericGenerator(name="gen_five", type=org.hibernate.id.enhanced.SequenceStyleGenerator.class) Long id; }
@Entity class Gg6 { @Id @GeneratedValue(generator="gen_six") @GenericGenerator(name="gen_six", strategy="identity") Long id; }
@Entity class Gg7 { @Id @GeneratedValue(generator="gg7") @GenericGenerator(name="gg7", strategy="assigned") Long id; }
@Entity class Gg10 { @Id @GeneratedValue(generator="system-uuid") @GenericGenerator(name="system-uuid", strategy="uuid") String id; }
@Entity class NoDef { @Id @GeneratedValue(generator="uuid2") @GenericGenerator(name="uuid2", strategy="uuid2") UUID id; }
@Entity class Incr { @Id @GeneratedValue(generator="increment") Long id; }
@IdGeneratorType(MyGen.class) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Mine { String prefix() default ""; }
public class MyGen implements org.hibernate.id.IdentifierGenerator { public Object generate(org.hibernate.engine.spi.SharedSessionContractImplementor s, Object o){return 1L;} }
@Entity class WithMine { @Id @Mine Long id; }
@Entity class WithMineGv { @Id @GeneratedValue @Mine Long id; }
