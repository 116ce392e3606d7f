package org.fascia.homecare;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HomecareAssignmentRepository extends Repository<HomecareAssignment, UUID> {

    HomecareAssignment saveAndFlush(HomecareAssignment assignment);

    Optional<HomecareAssignment> findById(UUID id);
}
