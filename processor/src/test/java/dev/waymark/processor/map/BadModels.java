package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** For each thing that can be wrong with a mapping a model, and what has to be said where. */
final class BadModels {
  private BadModels() {}

  static Stream<Arguments> all() {
    return Stream.of(
        bad(
            Code.MP101,
            "Person.pets",
            "@Entity class Person { @Id Long id; @org.hibernate.annotations.PartitionKey int pets; }",
            "is a part of the primary key on PostgreSQL, MariaDB and MySQL, and not on H2"),
        bad(
            Code.MP101,
            "Person.born",
            "@Entity class Person { @Id Long id; @org.hibernate.annotations.TimeZoneStorage"
                + " OffsetDateTime born; }",
            "what @TimeZoneStorage(AUTO) stores depends on the database"),
        bad(
            Code.MP101,
            "Person.wakes",
            "@Entity class Person { @Id Long id;"
                + " @org.hibernate.annotations.TimeZoneStorage("
                + "org.hibernate.annotations.TimeZoneStorageType.NATIVE) OffsetTime wakes; }",
            "@Column(columnDefinition = \"time with time zone\")"),
        bad(
            Code.MP101,
            "Person.tags",
            "@Entity class Person { @Id Long id; @org.hibernate.annotations.JdbcTypeCode(3100) String"
                + " tags; }",
            "Write the column's type in @Column(columnDefinition"),
        bad(
            Code.MP101,
            "Person.id",
            "@Entity class Person { @Id @GeneratedValue(generator = \"native\") Long id; }",
            "what the strategy \"native\" of @GenericGenerator needs depends on the database"),
        bad(
            Code.MP101,
            "Person.id",
            "@Entity class Person { @Id @GeneratedValue(generator = \"g\")"
                + " @org.hibernate.annotations.GenericGenerator(name = \"g\", strategy ="
                + " \"com.acme.Ids\") Long id; }",
            "takes its ids from com.acme.Ids, and whether that needs a sequence or a table is not"),
        bad(
            Code.MP101,
            "Person.thing",
            "@Entity class Person { @Id Long id; @org.hibernate.annotations.Any @JoinColumn Object"
                + " thing; }",
            "Write it in @AnyKeyJavaClass(Long.class)"),
        bad(
            Code.MP101,
            "Person.boss",
            "@Entity class Person { @Id Long id; @ManyToOne @JoinColumn(foreignKey ="
                + " @ForeignKey(foreignKeyDefinition = \"foreign key (boss_id) references Person"
                + " match full\")) Person boss; }",
            "of a foreignKeyDefinition only"),
        bad(
            Code.MP101,
            "Person.thing",
            "@Entity class Person { @Id Long id; @org.hibernate.annotations.Any"
                + " @org.hibernate.annotations.AnyKeyJavaClass(Long.class) Object thing; }",
            "takes one @JoinColumn"),
        bad(
            Code.MP101,
            "Person.things",
            "@Entity class Person { @Id Long id; @org.hibernate.annotations.ManyToAny"
                + " @org.hibernate.annotations.AnyKeyJavaClass(Long.class) Set<Object> things; }",
            "Write @JoinTable(name = \"...\")"),
        bad(
            Code.MP101,
            "Person.names",
            "@Entity class Person { @Id Long id; @ElementCollection"
                + " @org.hibernate.annotations.CollectionId(generator = \"increment\") List<String>"
                + " names; }",
            "Write it in @CollectionIdJavaType(LongJavaType.class)"),
        bad(
            Code.MP101,
            "Place",
            "@Entity class Person { @Id Long id; Place place; } @Embeddable"
                + " @org.hibernate.annotations.Struct(name = \"place\") class Place { int x; }",
            "@Struct shapes tables and is not read yet"),
        bad(
            Code.MP101,
            "Person.id",
            "@Entity class Person { @Id @GeneratedValue @org.hibernate.annotations.NativeGenerator"
                + " Long id; }",
            "what @NativeGenerator needs depends on the database"),
        bad(
            Code.MP101,
            "Person.color",
            "@Entity class Person { @Id Long id; @org.hibernate.annotations.JdbcTypeCode(6001)"
                + " Color color; } enum Color { RED, GREEN }",
            "\"create type Color as enum ('RED', 'GREEN')\", and write @Column(columnDefinition ="
                + " \"Color\")"),
        bad(
            Code.MP101,
            "Person.pets",
            "@Entity class Person { @Id Long id; @OneToMany @JoinColumn(table = \"more\") List<Pet>"
                + " pets; } @Entity @SecondaryTable(name = \"more\") class Pet { @Id Long id; }",
            "names a table, with which Hibernate does not start"),
        bad(
            Code.MP101,
            "Person",
            "@Entity @Table(catalog = \"c\") class Person { @Id Long id; }",
            "the catalog \"c\" of @Table does not mean the same on all databases"),
        bad(
            Code.MP101,
            "Person",
            "@Entity @Table(options = \"engine = memory\") class Person { @Id Long id; }",
            "add them in a revision with a step of raw SQL"),
        bad(
            Code.MP101,
            "Person.name",
            "@Entity class Person { @Id Long id; @Column(columnDefinition = \"text\", options ="
                + " \"collate c\") String name; }",
            "columnDefinition = \"text collate c\""),
        bad(
            Code.MP120,
            "Child",
            "@Entity class Person { @Id Long id; } @Entity @Table(name = \"kids\") class Child extends"
                + " Person {}",
            "its rows are in the table of Person"),
        bad(
            Code.MP119,
            "Person.yes",
            "@Entity class Person { @Id Long id; @Convert Boolean yes; }",
            "@Convert names no class that implements AttributeConverter"),
        bad(
            Code.MP102,
            "Person.thing",
            "@Entity class Person { @Id Long id; Object thing; }",
            "java.lang.Object, which has no column type"),
        bad(
            Code.MP102,
            "Person.friend",
            "@Entity class Person { @Id Long id; Person friend; }",
            "Annotate it @ManyToOne or @OneToOne"),
        bad(
            Code.MP102,
            "Person.names",
            "@Entity class Person { @Id Long id; Map<String, String> names; }",
            "java.util.Map, which has no column type"),
        bad(
            Code.MP102,
            "Person.bytes",
            "@Entity class Person { @Id Long id; Byte[] bytes; }",
            "java.lang.Byte[], which has no column type. Make it byte[] or char[]"),
        bad(
            Code.MP108,
            "Person.name",
            "@Entity class Person { @Id Long id; @Column(table = \"more\") String name; }",
            "Add @SecondaryTable(name = \"more\") to it"),
        bad(
            Code.MP107,
            "Person",
            "@Entity @SecondaryTable(name = \"person\") class Person { @Id Long id; }",
            "Give it another name in @SecondaryTable"),
        bad(
            Code.MP101,
            "People",
            "@Entity @org.hibernate.annotations.View(query = \"select 1 as id\") class People { @Id"
                + " Long id; }",
            "views are not managed"),
        bad(Code.MP103, "Person", "@Entity class Person { Long id; }", "Annotate its key with @Id"),
        bad(
            Code.MP104,
            "Person.pets",
            "@Entity class Person { @Id Long id; @OneToMany(mappedBy = \"owner\") List<Pet> pets; }"
                + " @Entity class Pet { @Id Long id; @ManyToOne Person keeper; }",
            "Pet has no such attribute. Write mappedBy = \"keeper\"."),
        bad(
            Code.MP105,
            "Person.pet",
            "@Entity class Person { @Id Long id; @ManyToOne Pet pet; } class Pet {}",
            "model.Pet, which is not an entity of this schema"),
        bad(
            Code.MP106,
            "Person.second",
            "@Entity class Person { @Id Long id; @Column(name = \"x\") String first; @Column(name ="
                + " \"X\") String second; }",
            "Person.second and Person.first share the column Person.X"),
        bad(
            Code.MP106,
            "Person.second",
            "@Entity class Person { @Id Long id; @Column(name = \"x\") String first; @Column(name ="
                + " \"x\", insertable = false, updatable = false) Long second; }",
            "with different types, bigint and varchar(255)"),
        bad(
            Code.MP107,
            "Person",
            "@Entity class Person { @Id Long id; } @Entity @Table(name = \"person\") class Human {"
                + " @Id Long id; }",
            "would share the table Person with Human"),
        bad(
            Code.MP107,
            "Person.b",
            "@Entity class Person { @Id Long id; @ManyToMany Set<Pet> a; @ManyToMany Set<Pet> b; }"
                + " @Entity class Pet { @Id Long id; }",
            "@JoinTable(name = \"...\")"),
        bad(
            Code.MP107,
            "Person.pets",
            "@Entity class Person { @Id Long id; @ManyToMany Set<Pet> pets; } @Entity class Pet {"
                + " @Id Long id; } @Entity class Person_Pet { @Id Long id; }",
            "would share the table Person_Pet with Person_Pet"),
        bad(
            Code.MP106,
            "Person.tags",
            "@Entity class Person { @Id Long id; @ElementCollection @CollectionTable(name = \"tag\")"
                + " @Column(name = \"name\") Set<Integer> tags; } @Entity class Tag { @Id Long id;"
                + " @ManyToOne @JoinColumn(name = \"Person_id\") Person person; String name; }",
            "with different types, integer and varchar(255)"),
        bad(
            Code.MP108,
            "Person",
            "@Entity @Table(indexes = @Index(columnList = \"nme\")) class Person { @Id Long id;"
                + " String name; }",
            "@Index names the column \"nme\", but Person has only [id, name]"),
        bad(
            Code.MP108,
            "Person.pet",
            "@Entity class Person { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName ="
                + " \"tag\") Pet pet; } @Entity class Pet { @Id Long id; }",
            "the column tag of Pet, which has only [id]"),
        bad(
            Code.MP109,
            "Person.pet",
            "@Entity class Person { @Id Long id; @ManyToOne @JoinColumn Pet pet; } @Entity class Pet"
                + " { @EmbeddedId PetId id; } @Embeddable record PetId(Long a, Long b) {}",
            "the key of Pet is [a, b]"),
        bad(
            Code.MP110,
            "Person.name",
            "@Entity class Person { @Id Long id; @Column(name = \"`name\") String name; }",
            "opens a quote"),
        bad(
            Code.MP110,
            "Person",
            "@Entity @Table(name = \"hr.people\") class Person { @Id Long id; }",
            "write the schema in the attribute schema"),
        bad(
            Code.MP111,
            "Person.name",
            "@Entity class Person { @Id Long id; @RenamedFrom({\"a\", \"b\"}) String name; }",
            "@RenamedFrom has 2 names, but it is about 1 column in Person"),
        bad(
            Code.MP111,
            "Person",
            "@Entity @Table(schema = \"hr\") @RenamedFrom(\"crm.People\") class Person { @Id Long id; }",
            "does not move the table to the database schema of hr.Person"),
        bad(
            Code.MP111,
            "Person.pets",
            "@Entity class Person { @Id Long id; @Backfill(\"0\") @OneToMany(mappedBy = \"owner\")"
                + " List<Pet> pets; } @Entity class Pet { @Id Long id; @ManyToOne Person owner; }",
            "has no column, so that @Backfill says nothing here"),
        bad(
            Code.MP112,
            "Person.order",
            "@Entity class Person { @Id Long id; int order; }",
            "Write name = \"`order`\" to quote it"),
        bad(
            Code.MP113,
            "Person",
            "@Entity @Table(uniqueConstraints = {@UniqueConstraint(name = \"u\", columnNames ="
                + " \"a\"), @UniqueConstraint(name = \"u\", columnNames = \"b\")}) class Person {"
                + " @Id Long id; String a; String b; }",
            "two keys, checks or indexes with the name u"),
        bad(
            Code.MP113,
            "Person",
            "@Entity @Table(uniqueConstraints = @UniqueConstraint(name = \"u\", columnNames ="
                + " \"a\"), indexes = @Index(name = \"u\", columnList = \"b\")) class Person {"
                + " @Id Long id; String a; String b; }",
            "two keys, checks or indexes with the name u"),
        bad(
            Code.MP114,
            "Part.inner",
            "@Entity class Person { @Id Long id; Part part; } @Embeddable class Part { Part inner; }",
            "embeds model.Part in itself"),
        bad(
            Code.MP115,
            "Pet.id",
            "@Entity class Person { @Id @GeneratedValue(generator = \"s\") Long id; } @Entity class"
                + " Pet { @Id @GeneratedValue @SequenceGenerator(sequenceName = \"s\","
                + " allocationSize = 1) Long id; }",
            "which another generator declares as"),
        bad(
            Code.MP116,
            "Person.pets",
            "@Entity class Person { @Id Long id; @OneToMany Pet pets; } @Entity class Pet { @Id Long"
                + " id; }",
            "It takes a collection of entities"),
        bad(
            Code.MP116,
            "Person.pet",
            "@Entity class Person { @Id Long id; @Column(name = \"p\") @ManyToOne Pet pet; } @Entity"
                + " class Pet { @Id Long id; }",
            "@JoinColumn"),
        bad(
            Code.MP117,
            "A",
            "@Entity class A { @Id @OneToOne B b; } @Entity class B { @Id @OneToOne A a; }",
            "takes its key from an entity that takes its key from it"),
        bad(
            Code.MP118,
            "Person.id",
            "@Entity class Person { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) String"
                + " id; }",
            "of which the strategy IDENTITY makes no values"));
  }

  private static Arguments bad(Code code, String element, String source, String message) {
    return Arguments.of(code, element, source, message);
  }
}
