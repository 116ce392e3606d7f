package org.fascia.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fascia.FasciaTest;
import org.fascia.security.TenantTable.Command;
import org.fascia.security.TenantTable.Place;
import org.fascia.shared.Ids;
import org.hibernate.PropertyValueException;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ReflectionUtils;

/** What is tried with JPA and JPQL. */
@FasciaTest
class EntityIsolationTest extends IsolationScene {

    @Test
    void jpaAndJpqlSeeNoMoreThanSql() {
        var mapped = mappedTables();
        assertThat(mapped.keySet()).contains("clinic", "patient", "treatment_plan", "homecare_assignment", "dose_log");
        mapped.forEach((name, type) -> {
            var table = TenantTable.named(name);
            var entity = type.getSimpleName();
            for (var viewer : viewers) {
                places.forEach((of, place) -> {
                    var id = place.part(table.row().getOrDefault("id", ":id").substring(1));
                    boolean readable = table.allows(Command.SELECT, viewer, place);
                    as(viewer, () -> {
                        note(readable, entities.find(type, id) != null, "JPA find of " + of, viewer, table);
                        var one = entities.createQuery(
                                "select count(e) from " + entity + " e where e.id = :id", Long.class);
                        note(
                                readable,
                                one.setParameter("id", id).getSingleResult() == 1,
                                "JPQL count of " + of,
                                viewer,
                                table);
                        var all = entities.createQuery("select e.id from " + entity + " e", UUID.class)
                                .getResultList();
                        note(readable, all.contains(id), "JPQL list of " + of, viewer, table);
                        return null;
                    });
                    if (changeable(type)) {
                        note(
                                table.allows(Command.UPDATE, viewer, place),
                                rolledBack(viewer, () -> change(table, entity, id)),
                                "JPQL change of " + of,
                                viewer,
                                table);
                    }
                    note(
                            table.allows(Command.DELETE, viewer, place),
                            failed(
                                    viewer,
                                    () -> entities.createQuery("delete from " + entity + " e where e.id = :id")
                                            .setParameter("id", id)
                                            .executeUpdate()),
                            "JPQL remove of " + of,
                            viewer,
                            table);
                });
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyPersistsWhatBelongsToAnother() {
        mappedTables().forEach((name, type) -> {
            var table = TenantTable.named(name);
            for (var viewer : viewers) {
                places.forEach((of, place) -> {
                    var copy = copy(table, type, place);
                    note(
                            table.allows(Command.INSERT, viewer, place),
                            failed(viewer, () -> persist(copy)),
                            "JPA persist of " + of,
                            viewer,
                            table);
                });
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Not even by the portal itself, which every policy of its organization lets pass: the keys hold. */
    @Test
    void aRowOfOnesOwnNamesNobodysPatientOfAnotherOrganization() {
        var own = places.get("Lily's at Harbour");
        var stranger = places.get("a stranger's");
        assertThat(own).isNotNull();
        assertThat(stranger).isNotNull();
        var tried = new TreeSet<String>();
        mappedTables().forEach((name, type) -> {
            if (ReflectionUtils.findField(type, "patientId") != null) {
                tried.add(name);
                var copy = copy(TenantTable.named(name), type, own);
                ReflectionTestUtils.setField(copy, "patientId", stranger.part("patient"));
                assertThatThrownBy(() -> as(portal("portal", own.organization()), () -> persist(copy)))
                        .as(name)
                        .hasRootCauseInstanceOf(SQLException.class)
                        .rootCause()
                        .extracting(refusal -> ((SQLException) refusal).getSQLState())
                        .asString()
                        .startsWith("23");
            }
        });
        assertThat(tried).contains("enrolment", "treatment_plan", "homecare_assignment", "dose_log");
    }

    /** The same row under a new id, as somebody would make it who knows all of it. */
    private Object copy(TenantTable table, Class<?> type, Place place) {
        var id = place.part(table.row().getOrDefault("id", ":id").substring(1));
        var copy = as(portal("portal", place.organization()), () -> entities.find(type, id));
        assertThat(copy).as(table.name()).isNotNull();
        ReflectionTestUtils.setField(copy, "id", Ids.next());
        if (ReflectionUtils.findField(type, "version") != null) {
            ReflectionTestUtils.setField(copy, "version", null);
        }
        return copy;
    }

    /** Hibernate refuses an entity of another organization before the database would. */
    private int persist(Object entity) {
        try {
            entities.persist(entity);
            entities.flush();
            return 1;
        } catch (PropertyValueException foreign) {
            assertThat(foreign).hasMessageContaining("tenant");
            return 0;
        }
    }

    private int change(TenantTable table, String entity, UUID id) {
        var attribute = Arrays.stream(column(table).split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        var name = Character.toLowerCase(attribute.charAt(0)) + attribute.substring(1);
        return entities.createQuery(
                        "update " + entity + " e set e." + same(name).replace("= ", "= e.") + " where e.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private Map<String, Class<?>> mappedTables() {
        var found = new TreeMap<String, Class<?>>();
        entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor((EntityPersister entity) ->
                        found.put(entity.getIdentifierTableName(), entity.getMappedClass()));
        found.keySet().retainAll(TenantTable.ALL.stream().map(TenantTable::name).toList());
        return found;
    }

    /** Hibernate itself refuses to change the others. */
    private boolean changeable(Class<?> type) {
        return entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(type)
                .isMutable();
    }
}
