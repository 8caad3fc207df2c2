import type { Host } from './host';
import type { HostType } from './members';

const customFunctions: HostType<Host> = {
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (host) => host.functions.becomeReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (host, [rows]) => host.functions.take(rows as unknown[][]),
  },
};

const addin: HostType<Host> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => {} },
};

/** What requests can name beside the workbook. */
export const services = {
  'Microsoft.ExcelServices.CustomFunctions': customFunctions,
  'Microsoft.InternalService.AddinInternalService': addin,
};
